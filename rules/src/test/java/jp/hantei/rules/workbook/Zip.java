package jp.hantei.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a zip, to be changed and put together again. */
final class Zip {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Zip of(byte[] bytes) throws IOException {
        Zip zip = new Zip();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return zip;
    }

    /** A zip of 006's workbook. */
    static Zip workbook() throws IOException {
        return of(EditedWorkbook.bytes(w -> {}));
    }

    Zip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zip with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A part that the package knows of, with its content type. */
    Zip withPart(String name, String type, String text) {
        replace(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/></Types>");
        return with(name, text);
    }

    /** Replaces the first occurrence, which must be there. */
    Zip replace(String name, String from, String to) {
        String text = text(name);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(name + " has no " + from);
        }
        return with(name, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    Zip without(String name) {
        parts.remove(name);
        return this;
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream copy = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                copy.putNextEntry(new ZipEntry(part.getKey()));
                copy.write(part.getValue());
                copy.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
