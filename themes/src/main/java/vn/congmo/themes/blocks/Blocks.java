package vn.congmo.themes.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Blocks as JSON, the form in which they are sent, stored and fed.
public final class Blocks {

    private static final TypeReference<List<Block>> LIST = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Blocks() {}

    /// Reads a list of blocks that somebody sent; nothing in it may be lost, so a field without meaning is a fault as well.
    ///
    /// @throws InvalidBlocks with everything that is wrong and the JSON pointer of each, from the list's own root
    public static List<Block> read(JsonNode blocks) {
        return read(blocks, "", true);
    }

    /// Reads a list of blocks that stands inside a larger document.
    ///
    /// @param pointer       of the list in that document ("/body"); faults start with it
    /// @param refuseUnknown false to pass over fields that a newer writer may have added; an unknown type of block is always a fault
    /// @throws InvalidBlocks with everything that is wrong
    public static List<Block> read(JsonNode blocks, String pointer, boolean refuseUnknown) {
        var faults = new Faults(refuseUnknown);
        var read = new BlockReader(faults).blocks(blocks, pointer);
        faults.throwIfAny();
        return read;
    }

    /// Reads one image block, as a document's lead is.
    ///
    /// @throws InvalidBlocks with everything that is wrong
    public static Block.Image readImage(JsonNode image, String pointer, boolean refuseUnknown) {
        var faults = new Faults(refuseUnknown);
        var read = new BlockReader(faults).image(image, pointer);
        faults.throwIfAny();
        if (read == null) throw new IllegalStateException("An image that is null has a fault");
        return read;
    }

    /// @throws InvalidBlocks when it is no JSON, or with everything that is wrong
    public static List<Block> read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new InvalidBlocks(List.of(new InvalidBlocks.Fault("", "not-json", "This is not JSON: " + e.getOriginalMessage())));
        }
    }

    /// What [#read] reads back to equal blocks.
    public static JsonNode write(List<Block> blocks) {
        return JSON.readTree(JSON.writerFor(LIST).writeValueAsString(blocks));
    }

    public static JsonNode write(Block block) {
        return JSON.readTree(JSON.writerFor(Block.class).writeValueAsString(block));
    }
}
