/**
 * Forms as XML: {@link jp.hantei.judgement.xml.FormReader} reads files of any size form by form, {@link
 * jp.hantei.judgement.xml.FormIntake} checks and judges what was read, {@link jp.hantei.judgement.xml.FormWriter} writes, and
 * {@link jp.hantei.judgement.xml.FormSchema} is the XSD of one form revision. The format is described in {@code docs/xml.md}.
 */
@NullMarked
package jp.hantei.judgement.xml;

import org.jspecify.annotations.NullMarked;
