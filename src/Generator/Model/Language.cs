namespace Generator.Model;

/// <summary>A language of the site as a BCP 47 tag in lower case ("zh", "en"); it is also the name of the language's folder.</summary>
internal readonly record struct Language(string Tag) : IComparable<Language>
{
    public int CompareTo(Language other) => string.CompareOrdinal(Tag, other.Tag);

    public override string ToString() => Tag;
}
