package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;

/** The binary form of what rules say about themselves, and of those that were not loaded. */
final class RuleCodec {

    private RuleCodec() {}

    static void write(PackOut out, Rule rule) {
        out.text(rule.id());
        out.text(rule.name());
        out.text(rule.title());
        out.choice(rule.level());
        out.choice(rule.status());
        out.texts(rule.tags());
        RouteCodec.writeLogSource(out, rule.logsource());
        out.text(rule.file());
        out.text(rule.description());
        out.texts(rule.falsepositives());
        out.texts(rule.references());
    }

    static Rule read(PackIn in) {
        return new Rule(
                in.text(),
                in.text(),
                in.text(),
                in.choice(Level.values()),
                in.choice(Status.values()),
                in.texts(),
                RouteCodec.readLogSource(in),
                in.text(),
                in.text(),
                in.texts(),
                in.texts());
    }

    static void write(PackOut out, NotLoaded rule) {
        out.text(rule.id());
        out.text(rule.file());
        out.number(rule.reason().line());
        out.number(rule.reason().column());
        out.choice(rule.reason().code());
        out.texts(rule.reason().values());
    }

    static NotLoaded readNotLoaded(PackIn in) {
        return new NotLoaded(
                in.text(),
                in.text(),
                new Reason(
                        in.number(), in.number(), in.choice(RuleFaultCode.values()), in.texts()));
    }
}
