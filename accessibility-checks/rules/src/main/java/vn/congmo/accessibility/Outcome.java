package vn.congmo.accessibility;

/// What came of testing one target, in the terms of EARL 1.0 (https://www.w3.org/TR/EARL10-Schema/#OutcomeValue).
public enum Outcome {
    PASSED, FAILED, CANNOT_TELL, INAPPLICABLE, UNTESTED
}
