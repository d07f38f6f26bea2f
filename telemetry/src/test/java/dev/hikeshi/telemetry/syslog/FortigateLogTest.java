package dev.hikeshi.telemetry.syslog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.RecordingSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The lines are invented from the key names that Fortinet documents. */
class FortigateLogTest {
    private static final String UP =
            "date=2026-11-21 time=02:11:06 devname=\"fw1\" devid=\"FGT60F0000000001\""
                    + " eventtime=1795194666250000000 tz=\"+0900\" logid=\"0101039424\""
                    + " type=\"event\" subtype=\"vpn\" level=\"information\""
                    + " action=\"tunnel-up\" user=\"CORP\\tanaka\" group=\"ssl vpn users\""
                    + " remip=203.0.113.9 tunnelip=10.212.134.200 reason=\"N/A\""
                    + " msg=\"he said \\\"up\\\", C:\\\\temp\"";

    @Test
    void readsWhoCameInThroughTheVpn() throws IOException {
        Event event = read(UP).only();

        assertThat(event.format()).isEqualTo(Format.FORTIGATE);
        assertThat(event.origin()).isEqualTo(new Origin("fw.log", 1, 0));
        assertThat(event.host()).contains("fw1");
        assertThat(event.time()).contains(Instant.parse("2026-11-20T17:11:06.250Z"));
        assertThat(event.text("action")).isEqualTo("tunnel-up");
        assertThat(event.text("user")).isEqualTo("CORP\\tanaka");
        assertThat(event.text("group")).isEqualTo("ssl vpn users");
        assertThat(event.text("remip")).isEqualTo("203.0.113.9");
        assertThat(event.text("tunnelip")).isEqualTo("10.212.134.200");
        assertThat(event.text("msg")).isEqualTo("he said \"up\", C:\\temp");
        assertThat(event.field("nokey")).isNull();
        assertThat(event.json())
                .startsWith("{\"date\":\"2026-11-21\",\"time\":\"02:11:06\",\"devname\":\"fw1\"")
                .endsWith("\"msg\":\"he said \\\"up\\\", C:\\\\temp\"}");
        assertThat(new String(event.raw(), StandardCharsets.UTF_8)).isEqualTo(UP);
    }

    @Test
    void aLineWithoutZoneIsTimedByTheZoneOfItsDevice() {
        Origin origin = new Origin("fw.log", 1, 0);
        String bare = "date=2026-11-21 time=02:11:06 devname=\"fw1\" type=\"event\"";
        assertThat(FortigateLine.parse(bare, origin, null).orElseThrow().time()).isEmpty();
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        assertThat(FortigateLine.parse(bare, origin, tokyo).orElseThrow().time())
                .contains(Instant.parse("2026-11-20T17:11:06Z"));
        String zoned = bare + " tz=\"+0100\"";
        assertThat(FortigateLine.parse(zoned, origin, tokyo).orElseThrow().time())
                .contains(Instant.parse("2026-11-21T01:11:06Z"));
    }

    @Test
    void passesOverEverySyslogHeader() throws IOException {
        List<String> headers =
                List.of(
                        "<189>",
                        "<189>Nov 21 02:11:09 fw1 ",
                        "Nov 21 02:11:09 192.0.2.1 local7.notice ",
                        "<189>1 2026-11-21T02:11:09+09:00 fw1 - - - [meta sequenceId=\"1\"] ");
        for (String header : headers) {
            Event event = read(header + UP).only();
            assertThat(event.text("date")).as(header).isEqualTo("2026-11-21");
            assertThat(event.text("sequenceId")).as(header).isNull();
        }
    }

    @Test
    void readsTheCommaForm() throws IOException {
        Event event =
                read("date=2026-11-21,time=02:11:06,logid=\"1\",type=\"event\",a=\"x, y\",b=z")
                        .only();

        assertThat(event.text("a")).isEqualTo("x, y");
        assertThat(event.text("b")).isEqualTo("z");
    }

    @Test
    void takesTheTimeOnlyWithItsZone() throws IOException {
        String line = "date=2026-11-21 time=02:11:06 logid=1 type=event";
        Instant time = Instant.parse("2026-11-20T17:11:06Z");

        assertThat(read(line).only().time()).isEmpty();
        assertThat(read(line + " tz=\"+0900\"").only().time()).contains(time);
        assertThat(read(line + " tz=\"UTC+9:00\"").only().time()).contains(time);
        assertThat(read(line + " eventtime=1795194666").only().time()).contains(time);
        assertThat(read(line + " eventtime=1795194666000000").only().time()).contains(time);
    }

    @Test
    void namesTheDeviceByItsSerialWhenItHasNoName() throws IOException {
        assertThat(read("devid=FGT1 logid=1 type=event").only().host()).contains("FGT1");
        assertThat(read("logid=1 type=event").only().host()).isEmpty();
    }

    @Test
    void goesOnAfterADamagedLine() throws IOException {
        RecordingSink sink = read(UP + "\n\nnoise\n" + UP + "\nlogid=1 type=event msg=\"cut");

        assertThat(sink.events).hasSize(3);
        assertThat(sink.events.getLast().text("msg")).isEqualTo("cut");
        assertThat(sink.damages).extracting(Damage::kind).containsOnly(Damage.Kind.LINE);
        assertThat(sink.damages.getFirst().detail()).hasToString("record 3: holds no type");
        assertThat(sink.damages).hasSize(2);
    }

    @Test
    void survivesAnyDamage() throws IOException {
        long seed = 99;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = ("<189>" + UP).getBytes(StandardCharsets.UTF_8);
            for (int flips = random.nextInt(20); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) (' ' + random.nextInt(95));
            }
            RecordingSink sink = new RecordingSink();
            FortigateLog.read("fw.log", new ByteArrayInputStream(bytes), sink);
            sink.events.forEach(event -> assertThat(event.time()).isNotNull());
            assertThat(sink.events.size() + sink.damages.size())
                    .as("seed %d, round %d", seed, i)
                    .isPositive();
        }
    }

    @Test
    void knowsItsOwnLines() {
        assertThat(List.of(UP, "noise\n" + UP, "<189>logid=1 type=traffic"))
                .allMatch(FortigateLogTest::looks);
        assertThat(List.of("", "a=b type=x", "{\"logid\":1}", "the type=x logid of things"))
                .noneMatch(FortigateLogTest::looks);
    }

    private static boolean looks(String text) {
        return FortigateLog.looksLike(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RecordingSink read(String text) throws IOException {
        RecordingSink sink = new RecordingSink();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FortigateLog.read("fw.log", new ByteArrayInputStream(bytes), sink);
        return sink;
    }
}
