package dev.hikeshi.detection;

import org.snakeyaml.engine.v2.nodes.Node;

/** Why one rule document cannot be loaded; always caught and turned into {@link NotLoaded}. */
final class RuleFault extends Exception {

    private static final long serialVersionUID = 1L;

    RuleFault(String reason) {
        super(reason, null, false, false);
    }

    RuleFault(Node where, String reason) {
        this(YamlTree.place(where) + reason);
    }

    /** The reason, as shown to the user. */
    String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
