package dev.hikeshi.response.containment;

import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import java.util.Optional;

/** Which acts contain, how they are called, and what undoes them. */
public final class ContainmentVerbs {

    private ContainmentVerbs() {}

    /** True for an act that stops the spread. */
    public static boolean contains(Verb verb) {
        return switch (verb) {
            case ISOLATE,
                    DISABLE_ACCOUNT,
                    BLOCK_ADDRESS,
                    KILL_PROCESS,
                    QUARANTINE_FILE,
                    SHUT_DOWN ->
                    true;
            case RELEASE, ENABLE_ACCOUNT, UNBLOCK_ADDRESS, RESTORE_FILE, SPEND, CONSENT -> false;
        };
    }

    /** The act that undoes it; empty when nothing does (a killed process, a device shut down). */
    public static Optional<Verb> undoing(Verb verb) {
        return switch (verb) {
            case ISOLATE -> Optional.of(Verb.RELEASE);
            case DISABLE_ACCOUNT -> Optional.of(Verb.ENABLE_ACCOUNT);
            case BLOCK_ADDRESS -> Optional.of(Verb.UNBLOCK_ADDRESS);
            case QUARANTINE_FILE -> Optional.of(Verb.RESTORE_FILE);
            case KILL_PROCESS,
                    SHUT_DOWN,
                    RELEASE,
                    ENABLE_ACCOUNT,
                    UNBLOCK_ADDRESS,
                    RESTORE_FILE,
                    SPEND,
                    CONSENT ->
                    Optional.empty();
        };
    }

    /** The act as people say it. */
    public static Words words(Verb verb) {
        return switch (verb) {
            case ISOLATE -> new Words("隔離", "isolate");
            case RELEASE -> new Words("隔離の解除", "release");
            case DISABLE_ACCOUNT -> new Words("アカウントの停止", "disable");
            case ENABLE_ACCOUNT -> new Words("アカウントの再開", "enable");
            case BLOCK_ADDRESS -> new Words("通信先の遮断", "block");
            case UNBLOCK_ADDRESS -> new Words("遮断の解除", "unblock");
            case KILL_PROCESS -> new Words("プロセスの停止", "kill the process on");
            case QUARANTINE_FILE -> new Words("ファイルの隔離", "quarantine the file on");
            case RESTORE_FILE -> new Words("ファイルの復元", "restore the file on");
            case SHUT_DOWN -> new Words("停止", "shut down");
            case SPEND -> new Words("支出", "spend for");
            case CONSENT -> new Words("承諾", "consent for");
        };
    }
}
