namespace Scriban.Parsing;

/// <summary>The dialect of a text; this assembly reads the default one only and says so for the others.</summary>
public enum ScriptLang
{
    /// <summary>The language of Scriban.</summary>
    Default,

    /// <summary>Liquid: not supported here.</summary>
    Liquid,

    /// <summary>Scientific expressions: not supported here.</summary>
    Scientific,
}
