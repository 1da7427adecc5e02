/** Registers the forms of an XML file: {@link jp.hantei.registry.imports.XmlImport}. */
@NullMarked
package jp.hantei.registry.imports;

import org.jspecify.annotations.NullMarked;
