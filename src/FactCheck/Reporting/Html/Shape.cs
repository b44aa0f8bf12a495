namespace FactCheck.Reporting.Html;

/// <summary>Shapes that tell marks in a picture apart without their colour.</summary>
internal enum Shape
{
    Circle,
    Square,
    Diamond,
    Triangle,
    Cross,
    Star,
    ArrowLeft,
    ArrowRight,
}
