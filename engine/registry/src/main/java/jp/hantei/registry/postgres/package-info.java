/** The database: our own PostgreSQL or the operator's, its pool, schema and MyBatis session. */
@NullMarked
package jp.hantei.registry.postgres;

import org.jspecify.annotations.NullMarked;
