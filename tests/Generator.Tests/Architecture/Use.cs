namespace Generator.Tests.Architecture;

/// <summary>One type using another, or a member of it: full names without generic arity, those of the outermost types.</summary>
/// <param name="User">The type whose file holds the use.</param>
/// <param name="Used">The type used.</param>
/// <param name="Member">The member used, with a path's parameter in brackets where there is one; null for the type itself.</param>
internal sealed record Use(string User, string Used, string? Member = null)
{
    public override string ToString() => Member is null ? $"{User} → {Used}" : $"{User} → {Used}.{Member}";

    public static string NamespaceOf(string type) => type.LastIndexOf('.') is > 0 and var dot ? type[..dot] : string.Empty;
}
