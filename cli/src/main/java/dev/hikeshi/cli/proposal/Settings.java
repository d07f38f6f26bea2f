package dev.hikeshi.cli.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company can set right by itself, without what is right already.
 *
 * @param needsServerAgents true when the servers get the EDR as well
 * @param once yen paid once
 * @param hours own hours, once
 * @param steps the steps, as YAML
 * @param controls the controls that change, as YAML; the empty string: none
 */
record Settings(boolean needsServerAgents, long once, long hours, String steps, String controls) {
    /** Detached media and what belongs to them: a round figure to be replaced. */
    private static final long OFFLINE_MEDIA = 300_000;

    /** Licences of the servers' agents: a round figure to be replaced. */
    private static final long SERVER_AGENTS = 300_000;

    private static final long RETAINER_HOURS = 16;

    static Settings of(Answers answers) {
        Draw draw = new Draw(answers);
        boolean hasEdr = !answers.says(Field.EDR, "none");
        boolean servers = hasEdr && !answers.isYes(Field.EDR_SERVERS);
        if (!answers.isYes(Field.VPN_MFA)) {
            draw.step(
                    "VPN の全員に MFA を必須にする",
                    "Require MFA of everybody on the VPN",
                    Field.VPN_PRODUCT,
                    24);
            draw.control("vpn_mfa", "yes");
        }
        if (servers) {
            draw.step(
                    "サーバにも EDR を入れる",
                    "Install the EDR on the servers as well",
                    Field.EDR_PRODUCT,
                    40);
            draw.pay(SERVER_AGENTS);
        }
        if (answers.says(Field.EDR, "detect")) {
            draw.step(
                    "二週間、検知だけで誤りを数えてからブロックに切り替える",
                    "Count false alarms in detect mode for two weeks, then switch to block",
                    Field.EDR_PRODUCT,
                    16);
            draw.control("edr_mode", "block");
        }
        if (!answers.isYes(Field.BACKUP_OFFLINE)) {
            draw.step("週に一度、切り離した媒体に複写する", "Copy to a detached medium once a week", null, 16);
            draw.control("offline_backup", "yes");
            draw.pay(OFFLINE_MEDIA);
        }
        if (!answers.isYes(Field.RESTORE_TRIED)) {
            draw.step("四半期に一度、実際に戻してみる", "Restore for trial once a quarter", null, 8);
            draw.control("restore_tested", "yes");
        }
        draw.step("調査会社と事前契約を結ぶ", "Sign a retainer with a forensics firm", null, RETAINER_HOURS);
        return draw.settings(servers);
    }

    /** Adds up step by step. */
    private static final class Draw {
        private final Answers answers;
        private final List<String> steps = new ArrayList<>();
        private final List<String> controls = new ArrayList<>();
        private long once;
        private long hours;

        Draw(Answers answers) {
            this.answers = answers;
        }

        void step(String ja, String en, @Nullable Field product, long needed) {
            String family = product == null ? "" : ", family: " + Yaml.quoted(answers.of(product));
            steps.add(
                    "    - {do: {ja: %s, en: %s}%s, hours: %d}"
                            .formatted(Yaml.quoted(ja), Yaml.quoted(en), family, needed));
            hours += needed;
        }

        void control(String id, String value) {
            controls.add("  - {id: " + id + ", value: " + value + "}");
        }

        void pay(long yen) {
            once += yen;
        }

        Settings settings(boolean servers) {
            String changed = controls.isEmpty() ? "" : "controls:\n" + String.join("\n", controls);
            return new Settings(servers, once, hours, String.join("\n", steps), changed);
        }
    }
}
