/** Bulk import: a hospital's XML file becomes registered forms. */
@NullMarked
package jp.hantei.web.upload;

import org.jspecify.annotations.NullMarked;
