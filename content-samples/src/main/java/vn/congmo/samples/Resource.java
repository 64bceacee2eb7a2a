package vn.congmo.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of this module, as it lies in the jar.
///
/// @param path from the module's folder ("feed/empty.json")
record Resource(String path) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    boolean exists() {
        return Resource.class.getResource(path) != null;
    }

    byte[] bytes() {
        try (var stream = Resource.class.getResourceAsStream(path)) {
            if (stream == null) throw new NoSuchElementException("The samples hold no file " + path);
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sample file " + path + " cannot be read", unreadable);
        }
    }

    JsonNode json() {
        return JSON.readTree(bytes());
    }
}
