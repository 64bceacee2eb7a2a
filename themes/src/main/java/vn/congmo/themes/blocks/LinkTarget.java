package vn.congmo.themes.blocks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/// Where a link leads: to an item of this installation by its id, or to an address.
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(LinkTarget.Item.class), @JsonSubTypes.Type(LinkTarget.Address.class)})
public sealed interface LinkTarget {

    /// An item, in the language of the page that links to it; the renderer joins its current address.
    record Item(UUID item) implements LinkTarget {}

    /// An address outside, or `mailto:` or `tel:`. Schemes that could run a script are refused.
    record Address(String href) implements LinkTarget {
        public Address {
            if (!href.matches("(?i)(https?://|mailto:|tel:|/|#).*"))
                throw new IllegalArgumentException("A link leads to http, https, mailto, tel or a path, not to " + href);
        }
    }
}
