package dev.hikeshi.detection;

import org.snakeyaml.engine.v2.nodes.Node;

/** Why one rule document cannot be loaded; always caught and turned into {@link NotLoaded}. */
final class RuleFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    RuleFault(Reason reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    RuleFault(RuleFaultCode code, Object... values) {
        this(Reason.of(code, values));
    }

    RuleFault(Node where, RuleFaultCode code, Object... values) {
        this(YamlTree.at(where, Reason.of(code, values)));
    }

    Reason reason() {
        return reason;
    }
}
