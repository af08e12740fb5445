/** Child processes of the demo and of the tests: an embedded MariaDB and a real Keycloak. */
@NullMarked
package cn.jianxing.demo.servers;

import org.jspecify.annotations.NullMarked;
