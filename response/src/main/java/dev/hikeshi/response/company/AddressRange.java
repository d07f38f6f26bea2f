package dev.hikeshi.response.company;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * A range of addresses in the notation of RFC 4632 (IPv4) and RFC 4291 (IPv6): {@code 10.0.0.0/24},
 * {@code 2001:db8:12::/48}. Bits beyond the prefix may be set and do not count.
 */
public final class AddressRange {
    private final byte[] network;
    private final int bits;

    private AddressRange(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    /** The range of a text; empty when it is none. Nothing is ever looked up in the network. */
    public static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        String digits = text.substring(slash + 1);
        if (slash < 1 || !digits.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(digits);
        return address(text.substring(0, slash))
                .filter(network -> bits <= network.length * 8)
                .map(network -> new AddressRange(network, bits));
    }

    /** True when the text is an address of this range; one of the other family never is. */
    public boolean contains(String text) {
        return address(text).filter(this::contains).isPresent();
    }

    private boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        int whole = bits / 8;
        int rest = bits % 8;
        int mask = 0xff << (8 - rest);
        return Arrays.equals(network, 0, whole, address, 0, whole)
                && (rest == 0 || ((network[whole] ^ address[whole]) & mask & 0xff) == 0);
    }

    /** How many bits are fixed: the more, the more exact. */
    public int bits() {
        return bits;
    }

    /** True when the text is an IPv4 or IPv6 address. */
    static boolean isAddress(String text) {
        return address(text).isPresent();
    }

    /** The shortest form is not asked for: two spellings of one address are one address. */
    static boolean same(String one, String other) {
        Optional<byte[]> first = address(one);
        Optional<byte[]> second = address(other);
        return first.isPresent() && second.isPresent() && Arrays.equals(first.get(), second.get());
    }

    /** Four numbers, or something with colons; the zone of a link-local address does not count. */
    private static Optional<byte[]> address(String text) {
        int zone = text.indexOf('%');
        String bare = zone < 0 ? text : text.substring(0, zone);
        boolean six = bare.indexOf(':') >= 0 && bare.matches("[0-9a-fA-F:.]{2,45}");
        boolean four = zone < 0 && bare.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        if (!six && !four) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(bare).getAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
