/** The people of the demo county as scripts: each logs in at the real Keycloak and works over HTTP, as the client does. */
@NullMarked
package cn.jianxing.demo.people;

import org.jspecify.annotations.NullMarked;
