/** The criteria of all diseases: the list, and each as a document to read and sign. */
@NullMarked
package jp.hantei.web.catalog;

import org.jspecify.annotations.NullMarked;
