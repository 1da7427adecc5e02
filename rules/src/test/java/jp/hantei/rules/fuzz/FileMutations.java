package jp.hantei.rules.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages an .xlsx: its bytes, its zip, or the XML in it. */
final class FileMutations {
    private final Random random;
    private final XmlMutations xml;

    FileMutations(List<String> words, Random random) {
        this.random = random;
        this.xml = new XmlMutations(words, random);
    }

    byte[] mutate(byte[] file) throws IOException {
        return switch (random.nextInt(16)) {
            case 0 -> flipped(file, 1 + random.nextInt(16));
            case 1 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 2 -> spliced(file);
            case 3, 4 -> zip(entries(parts(file)));
            default -> zip(xmlEdits(parts(file)));
        };
    }

    private byte[] flipped(byte[] bytes, int times) {
        byte[] out = bytes.clone();
        for (int i = 0; i < times && out.length > 0; i++) {
            out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }

    /** A stretch taken out, doubled, or put elsewhere. */
    private byte[] spliced(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(2_000));
        int at = random.nextInt(bytes.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean taken = random.nextBoolean();
        out.write(bytes, 0, at);
        out.write(bytes, from, to - from);
        int rest = taken ? Math.min(bytes.length, at + to - from) : at;
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    private Map<String, byte[]> entries(Map<String, byte[]> parts) {
        List<String> names = new ArrayList<>(parts.keySet());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        byte[] content = parts.get(one);
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(one);
            case 1 -> {
                parts.put(one, parts.get(other));
                parts.put(other, content);
            }
            case 2 -> parts.put(one, new byte[0]);
            case 3 -> parts.put(one, flipped(content, 1 + random.nextInt(8)));
            case 4 -> parts.put(one, Arrays.copyOf(content, random.nextInt(content.length + 1)));
            default -> {
                parts.remove(one);
                parts.put(random.nextBoolean() ? one.toUpperCase(java.util.Locale.ROOT) : "../" + one, content);
            }
        }
        return parts;
    }

    private Map<String, byte[]> xmlEdits(Map<String, byte[]> parts) {
        boolean content = random.nextInt(4) > 0;
        List<String> names = parts.keySet().stream()
                .filter(name -> content
                        ? name.startsWith("xl/worksheets/sheet")
                                || name.matches("xl/(sharedStrings|styles|comments\\d).xml")
                        : name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml"))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        parts.put(name, xml.mutate(parts.get(name)));
        return parts;
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
