/** The only place that makes XML parsers: no DOCTYPE, no external access, everything limited. */
@NullMarked
package jp.hantei.judgement.xml.hardened;

import org.jspecify.annotations.NullMarked;
