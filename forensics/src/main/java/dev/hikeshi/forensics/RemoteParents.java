package dev.hikeshi.forensics;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Programs that start others on behalf of somebody at another machine. */
final class RemoteParents {

    private static final Map<String, Edge.Method> METHODS =
            Map.of(
                    "wmiprvse.exe", Edge.Method.WMI,
                    "wsmprovhost.exe", Edge.Method.WINRM,
                    "winrshost.exe", Edge.Method.WINRM,
                    "taskeng.exe", Edge.Method.TASK,
                    "psexesvc.exe", Edge.Method.SERVICE);

    private RemoteParents() {}

    /** How the process was started from afar; null when nothing says so. */
    static Edge.@Nullable Method method(String parent, String process) {
        Edge.Method byParent = METHODS.get(name(parent));
        String own = name(process);
        boolean host = own.equals("wsmprovhost.exe") || own.equals("winrshost.exe");
        boolean shown = own.equals("werfault.exe") || own.equals("conhost.exe");
        return host ? Edge.Method.WINRM : shown ? null : byParent;
    }

    private static String name(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf('\\') + 1);
    }
}
