using Generator.Model;

namespace Generator.Wording;

/// <summary>What is put into a text under a name: words, or a number, which the text writes and by which it may choose its form.</summary>
internal readonly record struct TextArgument(string Name, string? Text, decimal? Number)
{
    public static implicit operator TextArgument((string Name, string? Text) argument) => new(argument.Name, argument.Text, null);

    public static implicit operator TextArgument((string Name, int Number) argument) => new(argument.Name, null, argument.Number);

    public static implicit operator TextArgument((string Name, Year? Year) argument) =>
        new(argument.Name, argument.Year?.ToString(), null) { IsDigits = true };

    /// <summary>Whether the words are plain digits, as those of a year, which the language may write in its own.</summary>
    public bool IsDigits { get; private init; }

    /// <summary>What a template gives: its whole numbers are counts.</summary>
    public static TextArgument Of(string name, object? value) => value switch
    {
        int number => (name, number),
        long number => new(name, null, number),
        _ => (name, value?.ToString()),
    };
}
