/** Reading Keycloak's groups and members. */
@NullMarked
package cn.jianxing.organisation.keycloak;

import org.jspecify.annotations.NullMarked;
