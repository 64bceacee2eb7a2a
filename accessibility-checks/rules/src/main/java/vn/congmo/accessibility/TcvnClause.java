package vn.congmo.accessibility;

import java.util.List;

/// A clause of TCVN 9249:2012 and what gives evidence for it.
///
/// @param number   number of the clause
/// @param title    its title, in Vietnamese
/// @param criteria numbers of the WCAG criteria whose results speak for it
public record TcvnClause(String number, String title, List<String> criteria) {

    public TcvnClause {
        criteria = List.copyOf(criteria);
    }
}
