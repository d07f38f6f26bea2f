package dev.hikeshi.telemetry.evtx;

import java.util.List;

/** What it costs to unfold a template or an instance: bounds that hold before it is unfolded. */
final class Weights {
    private static final long MOST = 1L << 40;

    private Weights() {}

    static int depth(Instance instance) {
        int deepest = 0;
        for (int slot = 0; slot < instance.slots(); slot++) {
            Body body = instance.body(slot);
            if (body != null && instance.template().uses(slot) > 0) {
                deepest = Math.max(deepest, body.depth());
            }
        }
        return instance.template().depth() + deepest;
    }

    static long weight(Instance instance) {
        long sum = instance.template().weight();
        for (int slot = 0; slot < instance.slots(); slot++) {
            Body body = instance.body(slot);
            long one = body == null ? instance.size(slot) : body.weight();
            sum = Math.min(MOST, sum + one * instance.template().uses(slot));
        }
        return sum;
    }

    static int depth(List<Node> nodes) {
        int deepest = 0;
        for (Node node : nodes) {
            int depth =
                    switch (node) {
                        case Node.Element element -> 1 + depth(element.content());
                        case Node.Embedded embedded -> depth(embedded.instance());
                        case Node.Literal literal -> 0;
                        case Node.Slot slot -> 0;
                    };
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    static long weight(List<Node> nodes) {
        long sum = 0;
        for (Node node : nodes) {
            sum = Math.min(MOST, sum + weight(node));
        }
        return sum;
    }

    private static long weight(Node node) {
        return switch (node) {
            case Node.Element element -> {
                long sum = 1L + element.name().length() + weight(element.content());
                for (Node.Attribute attribute : element.attributes()) {
                    sum += 1L + attribute.name().length() + weight(attribute.parts());
                }
                yield sum;
            }
            case Node.Embedded embedded -> weight(embedded.instance());
            case Node.Literal literal -> 1L + literal.value().text().length();
            case Node.Slot slot -> 1L;
        };
    }
}
