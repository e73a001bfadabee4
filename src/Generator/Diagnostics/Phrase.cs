using System.Collections;
using System.Globalization;

namespace Generator.Diagnostics;

/// <summary>
/// A piece of a message that each language says in its own way: “the unit “kt”” is 单位“kt”. Either a text of the catalogue with what
/// fills its places, or words that are the same in every language, such as the name of a file.
/// </summary>
internal sealed record Phrase(string Key, MessageArguments Arguments)
{
    private const string Verbatim = "";

    public static Phrase Of(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        new(key, new MessageArguments(arguments));

    /// <summary>A thing of a kind by its name: the unit “kt”.</summary>
    public static Phrase Named(string kind, string name) => Of("named", ("kind", Kind(kind)), ("name", name));

    /// <summary>Any thing of a kind: the unit.</summary>
    public static Phrase Some(string kind) => Of("some", ("kind", Kind(kind)));

    /// <summary>What a kind of thing is called.</summary>
    public static Phrase Kind(string kind) => Of("kind." + kind);

    /// <summary>A column of a dataset by its English name.</summary>
    public static Phrase Column(string column) => Of("column." + column);

    /// <summary>The status of a figure by its English name.</summary>
    public static Phrase Status(string status) => Of("status." + status);

    /// <summary>Words that no language changes.</summary>
    public static implicit operator Phrase(string words) => new(Verbatim, new MessageArguments(("words", words)));

    public string In(ToolLanguage language) => Key.Length == 0
        ? MessageArguments.Say(Arguments["words"], language)
        : MessageCatalogue.Library.Text(Key, language, Arguments);

    /// <summary>Two phrases are equal that read the same.</summary>
    public bool Equals(Phrase? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => In(ToolLanguage.English);
}

/// <summary>What fills the named places of a message.</summary>
internal sealed class MessageArguments(params ReadOnlySpan<(string Name, object? Value)> values)
{
    private readonly (string Name, object? Value)[] values = values.ToArray();

    public IEnumerable<string> Names => values.Select(value => value.Name);

    public object? Find(string name) => Array.Find(values, value => value.Name == name).Value;

    /// <exception cref="KeyNotFoundException">Nothing has this name: a text asks for what its problem does not give.</exception>
    public object? this[string name] => Array.FindIndex(values, value => value.Name == name) is var i and >= 0
        ? values[i].Value
        : throw new KeyNotFoundException($"A message asks for “{name}”, which is not given.");

    /// <summary>A value as a sentence says it: texts without what nobody sees, figures and dates as every culture reads
    /// them, lists with a comma of the language.</summary>
    public static string Say(object? value, ToolLanguage language) => value switch
    {
        null => string.Empty,
        string text => Visible.Of(text),
        Phrase phrase => phrase.In(language),
        Suggestion suggestion => suggestion.In(language),
        SourceLocation place => place.In(language),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable figure => figure.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => string.Join(
            language == ToolLanguage.Chinese ? "、" : ", ", list.Cast<object?>().Select(item => Say(item, language))),
        _ => value.ToString() ?? string.Empty,
    };
}
