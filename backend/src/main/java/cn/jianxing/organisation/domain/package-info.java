/** What the mirror takes over from Keycloak. */
@NullMarked
package cn.jianxing.organisation.domain;

import org.jspecify.annotations.NullMarked;
