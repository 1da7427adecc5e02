package jp.hantei.rules.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The raw parts of an .xlsx, and their XML in a form that can be compared. */
final class XlsxParts {
    private final Map<String, byte[]> parts = new TreeMap<>();

    XlsxParts(byte[] xlsx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    List<String> names(String beginning) {
        return parts.keySet().stream().filter(n -> n.startsWith(beginning)).toList();
    }

    byte[] bytes(String name) {
        return parts.get(name);
    }

    Element root(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(name)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A line for each element, attribute and text, whatever prefixes and order of attributes; without the named elements. */
    List<String> lines(String name, String... leftOut) {
        List<String> lines = new ArrayList<>();
        lines(root(name), "", List.of(leftOut), lines);
        return lines;
    }

    private static void lines(Element element, String path, List<String> leftOut, List<String> lines) {
        if (leftOut.contains(element.getLocalName())) {
            return;
        }
        String at = path + "/" + element.getLocalName();
        if (path.equals("/coreProperties") && !element.hasChildNodes()) {
            return; // a property that says nothing
        }
        lines.add(at);
        List<String> attributes = new ArrayList<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            Node attribute = map.item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                attributes.add(at + "@" + attribute.getLocalName() + "=" + attribute.getNodeValue());
            }
        }
        Collections.sort(attributes);
        lines.addAll(attributes);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                lines(inner, at, leftOut, lines);
            } else if (!child.getTextContent().isBlank()) {
                lines.add(at + "=" + child.getTextContent());
            }
        }
    }
}
