namespace Generator.Wording;

/// <summary>What is put into a text under a name: words, or a number, which the text writes and by which it may choose its form.</summary>
internal readonly record struct TextArgument(string Name, string? Text, decimal? Number)
{
    public static implicit operator TextArgument((string Name, string? Text) argument) => new(argument.Name, argument.Text, null);

    public static implicit operator TextArgument((string Name, int Number) argument) => new(argument.Name, null, argument.Number);

    /// <summary>What a template gives: its whole numbers are counts.</summary>
    public static TextArgument Of(string name, object? value) => value switch
    {
        int number => (name, number),
        long number => new(name, null, number),
        _ => (name, value?.ToString()),
    };
}
