package jp.hantei.registry;

/** What fills a {@link BulkWriter}. */
@FunctionalInterface
public interface BulkWork {
    void write(BulkWriter writer);
}
