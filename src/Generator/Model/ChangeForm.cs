namespace Generator.Model;

/// <summary>How the pace of a relative change is measured: intensities by the official logarithmic form, quantities linearly.</summary>
internal enum ChangeForm
{
    Linear,
    Logarithmic,
}
