using System.Collections.Frozen;

namespace Generator.Diagnostics;

/// <summary>
/// One entry of a catalogue. A diagnostic's entry has its code as key; what the same code says in a special case has the code, a full stop
/// and a word (D005.without-header).
/// </summary>
internal sealed record Message(string Key, Severity Severity, FrozenDictionary<ToolLanguage, MessageText> Texts)
{
    /// <summary>The code of a diagnostic's entry.</summary>
    public string Code => Key.Split('.')[0];

    public MessageText In(ToolLanguage language) => Texts[language];
}

/// <summary>What a message says in one language.</summary>
/// <param name="Text">The sentence, with places in braces.</param>
/// <param name="Hint">What to do, or null.</param>
internal sealed record MessageText(string Text, string? Hint);
