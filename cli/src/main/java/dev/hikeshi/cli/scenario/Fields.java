package dev.hikeshi.cli.scenario;

import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.evtx.EvtxData;
import java.util.ArrayList;
import java.util.List;

/** The named values of one event, in the order of its layout. */
final class Fields {
    private final List<EvtxData> data = new ArrayList<>();

    /** Pairs of name and text. */
    static Fields of(String... pairs) {
        Fields fields = new Fields();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.text(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    Fields text(String name, String value) {
        data.add(new EvtxData(name, new FieldValue.Text(value)));
        return this;
    }

    Fields number(String name, long value) {
        data.add(new EvtxData(name, new FieldValue.Numeric(Long.toString(value))));
        return this;
    }

    /** The four fields that name who did it in a Security event. */
    Fields subject(Account account, long logonId) {
        return text("SubjectUserSid", account.sid())
                .text("SubjectUserName", account.name())
                .text("SubjectDomainName", account.domain())
                .text("SubjectLogonId", hex(logonId));
    }

    Fields target(Account account) {
        return text("TargetUserSid", account.sid())
                .text("TargetUserName", account.name())
                .text("TargetDomainName", account.domain());
    }

    List<EvtxData> list() {
        return List.copyOf(data);
    }

    static String hex(long number) {
        return "0x" + Long.toHexString(number);
    }
}
