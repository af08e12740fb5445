package cn.jianxing.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/** Which browser session belongs to which Keycloak session, shared by all nodes, for log-out from Keycloak's side. */
@Component
class JdbcOidcSessions implements OidcSessionRegistry {

    private final JdbcClient jdbc;
    private final SerializingConverter write = new SerializingConverter();
    private final DeserializingConverter read = new DeserializingConverter();

    JdbcOidcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation information) {
        jdbc.sql("replace into oidc_session (session_id, subject, sid, information) values (?, ?, ?, ?)")
                .params(
                        information.getSessionId(),
                        information.getPrincipal().getSubject(),
                        information.getPrincipal().getClaimAsString("sid"),
                        write.convert(information))
                .update();
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        List<OidcSessionInformation> found = jdbc.sql("select information from oidc_session where session_id = ?")
                .param(sessionId)
                .query((row, index) -> (OidcSessionInformation) read.convert(row.getBytes(1)))
                .list();
        jdbc.sql("delete from oidc_session where session_id = ?")
                .param(sessionId)
                .update();
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        String column = token.getSessionId() == null ? "subject" : "sid";
        String value = token.getSessionId() == null ? token.getSubject() : token.getSessionId();
        List<OidcSessionInformation> found = jdbc.sql("select information from oidc_session where " + column + " = ?")
                .param(value)
                .query((row, index) -> (OidcSessionInformation) read.convert(row.getBytes(1)))
                .list();
        jdbc.sql("delete from oidc_session where " + column + " = ?")
                .param(value)
                .update();
        return found;
    }
}
