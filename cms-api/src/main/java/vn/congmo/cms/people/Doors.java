package vn.congmo.cms.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may enter where: the management API by token or session, the workspace by session, what is published by anybody.
/// Every other address is closed.
@Configuration(proxyBeanMethods = false)
class Doors {

    /// Nothing from elsewhere, nothing inline, in nobody's frame (CSP Level 3).
    static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean @Order(1)
    SecurityFilterChain management(HttpSecurity http, Tokens tokens, Accounts accounts, ProblemAnswers problems) throws Exception {
        return http.securityMatcher("/api/manage/**")
                .headers(Doors::headers)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .logout(logOut -> logOut.disable())
                // Only a browser's session can be abused by a stranger's page; where there is none, log-in is what is missing.
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(request -> changes(request) && request.getSession(false) != null && !BearerTokens.isIn(request)))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/manage/v1/sessions").permitAll().anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint((request, response, why) -> problems.logInRequired(response))
                        .accessDeniedHandler((request, response, why) -> {
                            if (why instanceof CsrfException) problems.formTooOld(response);
                            else problems.notAllowed(response);
                        }))
                .addFilterBefore(new RolesOfToday(accounts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new BearerTokens(tokens, problems), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean @Order(2)
    SecurityFilterChain workspace(HttpSecurity http, Accounts accounts, PasswordCheck passwords, WorkspaceDoor door) throws Exception {
        return http.securityMatcher("/workspace", "/workspace/**", "/media/**")
                .headers(Doors::headers)
                .authenticationProvider(passwords)
                .requestCache(cache -> cache.requestCache(door.pagesOnly()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(WorkspaceDoor.LOG_IN, "/workspace/language").permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage(WorkspaceDoor.LOG_IN).loginProcessingUrl(WorkspaceDoor.LOG_IN)
                        .usernameParameter("name").passwordParameter("password").authenticationDetailsSource(PasswordCheck.LogInDetails::of)
                        .successHandler(door::welcome).failureHandler(door::tryAgain).permitAll())
                .logout(logOut -> logOut.logoutUrl("/workspace/log-out").logoutSuccessUrl(WorkspaceDoor.LOG_IN + "?left"))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(door::logInFirst).accessDeniedHandler(door::refuse))
                .addFilterBefore(new RolesOfToday(accounts), AnonymousAuthenticationFilter.class)
                .build();
    }

    /// Header values may hold any byte above the controls (RFC 9110, 5.5: `obs-text`): a picture may be called «đèn.png» by a program that
    /// sends UTF-8. What an operation makes of a value is its own affair.
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> value.chars().noneMatch(sign -> sign < ' ' && sign != '\t' || sign == 0x7f));
        firewall.setAllowedParameterValues(value -> true);
        firewall.setAllowedParameterNames(name -> true);
        return firewall;
    }

    @Bean @Order(3)
    SecurityFilterChain published(HttpSecurity http, ProblemAnswers problems) throws Exception {
        return http.headers(Doors::headers)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(logOut -> logOut.disable())
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/", "/api", "/api/**", "/theme/**", "/actuator/health/**", "/actuator/health", "/error", "/favicon.ico").permitAll()
                        .anyRequest().denyAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, why) -> problems.notFound(response))
                        .accessDeniedHandler((request, response, why) -> problems.notFound(response)))
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static boolean changes(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod());
    }
}
