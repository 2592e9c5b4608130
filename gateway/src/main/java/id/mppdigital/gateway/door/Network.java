package id.mppdigital.gateway.door;

import java.net.InetAddress;

/** A range of addresses in CIDR form ({@code 10.0.0.0/8}, {@code fd00::/8}, or one address). */
record Network(InetAddress base, int prefix) {
    static Network parse(String cidr) {
        var parts = cidr.split("/", 2);
        try {
            var base = InetAddress.ofLiteral(parts[0]);
            int bits = base.getAddress().length * 8;
            int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException("Not a network: " + cidr);
            }
            return new Network(base, prefix);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a network: " + cidr, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = base.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit += 8) {
            int mask = prefix - bit >= 8 ? 0xff : 0xff << (8 - (prefix - bit)) & 0xff;
            if (((mine[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
