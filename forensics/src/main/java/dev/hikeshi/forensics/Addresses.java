package dev.hikeshi.forensics;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IP addresses as logs write them; names are never looked up. */
final class Addresses {

    private static final Pattern V4 =
            Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?::\\d{1,5})?");
    private static final Pattern V6 =
            Pattern.compile("\\[?([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:%[^\\]]*)?\\]?(?::\\d{1,5})?");

    private Addresses() {}

    static boolean isAddress(String text) {
        return parse(text).isPresent();
    }

    /** Takes off port, brackets, scope and the mapping of version 4 into version 6. */
    static Optional<InetAddress> parse(String text) {
        String bare = text.strip();
        Matcher four = V4.matcher(bare);
        String literal = four.matches() ? four.group(1) : null;
        if (literal == null) {
            Matcher six = V6.matcher(bare);
            literal = six.matches() ? six.group(1) : null;
        }
        if (literal == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether it is this machine itself, whichever machine that is. */
    static boolean isLoopback(InetAddress address) {
        return address.isLoopbackAddress();
    }

    /**
     * Whether it can name one machine beyond its own segment: not loopback, unspecified, multicast,
     * broadcast or link-local (RFC 3927, RFC 4291).
     */
    static boolean namesMachine(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isMulticastAddress()
                && !address.isLinkLocalAddress()
                && !"255.255.255.255".equals(address.getHostAddress());
    }

    /** RFC 1918, RFC 6598 (carriers' translation) and RFC 4193. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        if (address instanceof Inet6Address) {
            return (first & 0xfe) == 0xfc;
        }
        return address.isSiteLocalAddress() || (first == 100 && (bytes[1] & 0xc0) == 0x40);
    }

    static String text(InetAddress address) {
        return address.getHostAddress();
    }
}
