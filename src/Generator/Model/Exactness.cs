namespace Generator.Model;

/// <summary>How far the bytes of a file depend on the machine that made it.</summary>
internal enum Exactness
{
    /// <summary>The same input gives the same bytes on every machine.</summary>
    Everywhere,

    /// <summary>
    /// The same bytes on processors of one family (x64, Arm64): pixels come from arithmetic with fractions, which a compiler may order
    /// differently for another family. Their compressed form is also that of one release of .NET.
    /// </summary>
    ProcessorFamily,
}
