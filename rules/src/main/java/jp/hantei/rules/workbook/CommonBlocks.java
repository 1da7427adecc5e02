package jp.hantei.rules.workbook;

import java.util.Optional;

/** Where the shared blocks of {@code common/} come from. */
@FunctionalInterface
public interface CommonBlocks {
    /** The block of that name, e.g. {@code basic}; empty when there is none. */
    Optional<RawWorkbook> find(String name);
}
