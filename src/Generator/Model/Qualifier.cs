namespace Generator.Model;

/// <summary>How exactly the plan gives a figure: as it is, or with "about" (左右), "over" (余, 以上) or "nearly" (近).</summary>
internal enum Qualifier
{
    Exact,
    About,
    Over,
    Nearly,
}
