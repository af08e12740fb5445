/** The zero-install start: embedded database, real Keycloak, the fictional county 沐禾县. Not part of the production jar's life. */
@NullMarked
package cn.jianxing.demo;

import org.jspecify.annotations.NullMarked;
