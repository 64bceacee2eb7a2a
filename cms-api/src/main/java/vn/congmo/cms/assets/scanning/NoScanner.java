package vn.congmo.cms.assets.scanning;

/// An installation without a scanner.
final class NoScanner implements MalwareScanner {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public Verdict scan(byte[] bytes) {
        return new Verdict.NotScanned(Verdict.Why.NO_SCANNER);
    }
}
