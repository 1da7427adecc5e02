package jp.hantei.judgement.xml;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.xml.validation.Schema;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.UnknownRulePackException;
import jp.hantei.judgement.xml.hardened.HardenedXml;
import org.xml.sax.SAXException;

/** The XSDs of a catalog, made when first asked for. Thread-safe. */
public final class FormSchemas implements Function<FormNamespace, Optional<Schema>> {
    private final Catalog catalog;
    private final Map<FormNamespace, Optional<Schema>> made = new ConcurrentHashMap<>();

    public FormSchemas(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Empty for a form that the catalog does not have: that is told elsewhere. */
    @Override
    public Optional<Schema> apply(FormNamespace namespace) {
        Optional<Schema> known = made.get(namespace);
        if (known != null) {
            return known;
        }
        Optional<Schema> schema = make(namespace);
        if (schema.isPresent()) {
            made.put(namespace, schema);
        }
        return schema;
    }

    private Optional<Schema> make(FormNamespace namespace) {
        try {
            return Optional.of(HardenedXml.schema(FormSchema.of(
                    catalog.rulePack(namespace.disease(), namespace.revision()).workbook())));
        } catch (UnknownRulePackException e) {
            return Optional.empty();
        } catch (SAXException e) {
            throw new IllegalStateException("XSD of " + namespace.uri() + " can't be used", e);
        }
    }
}
