/**
 * What a clinical form is judged by: {@link jp.hantei.judgement.Catalog} → {@link jp.hantei.judgement.RulePack} →
 * {@link jp.hantei.judgement.Judgement}. Pure: no Spring, no database.
 */
@NullMarked
package jp.hantei.judgement;

import org.jspecify.annotations.NullMarked;
