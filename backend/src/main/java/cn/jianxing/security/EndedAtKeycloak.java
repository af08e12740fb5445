package cn.jianxing.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Ends the browser sessions of a session that ended at Keycloak. They are deleted where all nodes keep them; the
 * framework would send a request to itself for each, with a cookie in another form than ours.
 */
@Component
class EndedAtKeycloak implements LogoutHandler {

    private final OidcSessionRegistry registry;
    private final SessionRepository<?> sessions;

    EndedAtKeycloak(OidcSessionRegistry registry, SessionRepository<?> sessions) {
        this.registry = registry;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            for (OidcSessionInformation ended : registry.removeSessionInformation(token)) {
                sessions.deleteById(ended.getSessionId());
            }
        }
    }
}
