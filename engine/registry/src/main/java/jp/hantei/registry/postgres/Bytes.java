package jp.hantei.registry.postgres;

import java.security.MessageDigest;
import java.util.Arrays;

/** A {@code bytea} of a row: a hash, or sealed content. Equal by value; never printed. */
public final class Bytes {
    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    /** The array is not copied: the caller lets go of it. */
    public static Bytes of(byte[] array) {
        return new Bytes(array);
    }

    /** Not a copy: read only. */
    public byte[] array() {
        return array;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && MessageDigest.isEqual(array, bytes.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public String toString() {
        return "(" + array.length + " bytes)";
    }
}
