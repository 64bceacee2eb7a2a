package vn.congmo.accessibility;

/// What can say whether a page meets a criterion. A criterion may need several.
public enum Decider {

    /// A program finds failures; where it stands alone, it also finds that there are none.
    MACHINE,

    /// Somebody has to look, listen or try, and to answer with a name.
    PERSON,

    /// The thing that could break the criterion is not there, which a program can show.
    ABSENCE
}
