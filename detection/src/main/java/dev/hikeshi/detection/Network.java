package dev.hikeshi.detection;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network in CIDR notation. An IPv4 address written as IPv6 ({@code ::ffff:10.0.0.1}) counts as
 * the IPv4 address. A zone ({@code fe80::1%12}) is ignored.
 *
 * @param bits 32 or 128
 * @param prefix how many leading bits name the network
 * @param first the first address of the network
 */
record Network(int bits, int prefix, BigInteger first) {

    private static final Pattern V4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    static Network parse(String text) throws RuleFault {
        int slash = text.indexOf('/');
        String base = slash < 0 ? text : text.substring(0, slash);
        byte[] address = address(base).orElseThrow(() -> wrong(text));
        int bits = address.length * 8;
        int prefix = slash < 0 ? bits : prefix(text.substring(slash + 1), text);
        boolean mapped = bits == 32 && base.indexOf(':') >= 0;
        if (mapped && slash >= 0) {
            prefix -= 96;
        }
        if (prefix < 0 || prefix > bits) {
            throw wrong(text);
        }
        BigInteger first = new BigInteger(1, address);
        if (first.getLowestSetBit() >= 0 && first.getLowestSetBit() < bits - prefix) {
            throw new RuleFault(RuleFaultCode.CIDR_BITS, text);
        }
        return new Network(bits, prefix, first);
    }

    private static RuleFault wrong(String text) {
        return new RuleFault(RuleFaultCode.CIDR, text);
    }

    private static int prefix(String digits, String text) throws RuleFault {
        if (!digits.matches("[0-9]{1,3}")) {
            throw wrong(text);
        }
        return Integer.parseInt(digits);
    }

    boolean contains(String text) {
        return address(text).map(this::holds).orElse(false);
    }

    private boolean holds(byte[] address) {
        int behind = bits - prefix;
        return address.length * 8 == bits
                && new BigInteger(1, address).shiftRight(behind).equals(first.shiftRight(behind));
    }

    private static Optional<byte[]> address(String text) {
        int zone = text.indexOf('%');
        String bare = zone < 0 ? text : text.substring(0, zone);
        boolean v4 = bare.length() <= 15 && V4.matcher(bare).matches();
        boolean v6 = bare.length() <= 45 && V6.matcher(bare).matches();
        if (!v4 && !v6) {
            return Optional.empty();
        }
        try {
            InetAddress address = v4 ? InetAddress.ofLiteral(bare) : Inet6Address.ofLiteral(bare);
            return Optional.of(address.getAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // looks like an address and is none: 300.1.1.1
        }
    }
}
