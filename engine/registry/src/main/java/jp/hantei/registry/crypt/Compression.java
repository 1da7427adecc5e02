package jp.hantei.registry.crypt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Deflate with one leading byte that names the format, so that a later format can be told apart. */
final class Compression {
    private static final byte DEFLATED = 1;
    /** No form comes near this; it bounds what a damaged length can make us allocate. Bytes. */
    private static final int LARGEST = 64 << 20;

    private Compression() {}

    static byte[] pack(byte[] plain) {
        if (plain.length > LARGEST) {
            throw new IllegalArgumentException("content of " + plain.length + " bytes; at most " + LARGEST);
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] out = new byte[plain.length / 2 + 64];
            out[0] = DEFLATED;
            int length = 1;
            while (!deflater.finished()) {
                if (length == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                length += deflater.deflate(out, length, out.length - length);
            }
            return Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) throws IOException {
        if (packed.length == 0 || packed[0] != DEFLATED) {
            throw new IOException("unknown content format");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] piece = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(piece);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("content ends early");
                }
                out.write(piece, 0, length);
                if (out.size() > LARGEST) {
                    throw new IOException("content larger than " + LARGEST + " bytes");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IOException("content is not deflated", e);
        } finally {
            inflater.end();
        }
    }
}
